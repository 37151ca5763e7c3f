import { expect, test } from 'vitest';
import {
  extendTo,
  goTo,
  nothingSelected,
  selectAll,
  selectOnly,
  toggleAt,
  type RowSelection,
} from './row-selection';

const keys = [...'abcdef'];

type Act = (selection: RowSelection) => RowSelection;
const go =
  (at: number): Act =>
  (selection) =>
    goTo(selection, at);
const extend =
  (at: number): Act =>
  (selection) =>
    extendTo(selection, at, keys);
const toggle =
  (at: number): Act =>
  (selection) =>
    toggleAt(selection, at, keys);
const only =
  (at: number): Act =>
  () =>
    selectOnly(at, keys);

test.each([
  ['going somewhere selects nothing', [go(2)], '', 2],
  ['a stretch reaches from where one was', [go(1), extend(3)], 'bcd', 3],
  ['a stretch that goes back shrinks', [go(1), extend(3), extend(2)], 'bc', 2],
  ['and reaches beyond its beginning', [go(2), extend(3), extend(1)], 'bc', 1],
  ['a toggled row is selected', [toggle(2)], 'c', 2],
  ['and the second time no more', [toggle(2), toggle(2)], '', 2],
  ['a stretch is added to what was toggled', [toggle(0), go(3), extend(4)], 'ade', 4],
  ['one row alone lets go of the rest', [toggle(0), toggle(1), only(4)], 'e', 4],
  [
    'all are selected where one stands',
    [go(3), (selection: RowSelection) => selectAll(selection, keys)],
    'abcdef',
    3,
  ],
] as const)('%s', (_, acts, selected, at) => {
  let selection = nothingSelected;
  for (const act of acts) selection = act(selection);
  expect(keys.filter((key) => selection.keys.has(key)).join('')).toBe(selected);
  expect(selection.at).toBe(at);
});
