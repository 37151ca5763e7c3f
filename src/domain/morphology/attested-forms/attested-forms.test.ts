import { describe, expect, test } from 'vitest';
import { readBundledCore } from '../../../interchange/read-bundled-core';
import { toLexicalWord } from '../../glossary/to-lexical-word';
import { analyzeWord } from '../analyze-word';
import { applySteps } from '../apply-steps';
import { buildLexicon } from '../lexicon';
import { activeVerbs } from './active-verbs';
import type { AttestedGroup } from './group';
import { intransitivesAndStems } from './intransitives-and-stems';
import { nouns } from './nouns';
import { passivesAndClitics } from './passives-and-clitics';
import { attestedReduplications } from './reduplications';
import { speechAndSpelling } from './speech-and-spelling';

const lexicon = buildLexicon({ terms: readBundledCore().terms.map(toLexicalWord), names: [] });

const groups: readonly AttestedGroup[] = [
  ...activeVerbs,
  ...passivesAndClitics,
  ...intransitivesAndStems,
  ...nouns,
  ...attestedReduplications,
  ...speechAndSpelling,
];

const wordsOf = ({ words }: AttestedGroup) =>
  words.split(',').map((word) => word.trim().split(/\s+/));

/** `menembaki: tembak -i meN- → menembaki` */
const describeReadings = (form: string): readonly string[] =>
  analyzeWord(form, lexicon, { startsSentence: true }).map(({ root, lemma, steps }) => {
    const affixes = steps.map(({ affix }) => affix).join(' ');
    return `${form}: ${root.toLowerCase()} ${affixes} → ${lemma.toLowerCase()}`;
  });

describe('attested forms', () => {
  test.each(groups.map((group) => [`${group.process} (${group.steps})`, group] as const))(
    '%s',
    (_, group) => {
      const expected = wordsOf(group).map(
        ([root, form = '', lemma = form]) => `${form}: ${root} ${group.steps} → ${lemma}`,
      );
      const found = wordsOf(group).map(([, form = ''], index) => {
        const readings = describeReadings(form);
        const isFound = group.isAmong && readings.includes(expected[index] ?? '');
        return isFound ? expected[index] : readings[0];
      });
      expect(found).toEqual(expected);
    },
  );

  test('every step of every reading leads on', () => {
    for (const [, form = ''] of groups.flatMap(wordsOf)) {
      for (const { root, steps } of analyzeWord(form, lexicon, { startsSentence: true })) {
        expect([form, applySteps(root, steps)]).toEqual([form, form.toLowerCase()]);
      }
    }
  });

  test('are more than 1,500', () => {
    expect(new Set(groups.flatMap(wordsOf).map(([, form]) => form)).size).toBeGreaterThan(1_500);
  });
});
