import { expect, test } from 'vitest';
import { createFakeStorage } from './fake-storage';
import { followOthers } from './follow-others';
import { createLocalStore } from './local-store';
import { recordKey } from './record-key';
import { translations } from './records';

const path = ['text', 't1'];

/** Two tabs; what the first hears of the second, as text. */
function twoTabs() {
  const place = createFakeStorage();
  const windows = [place.openWindow(), place.openWindow()] as const;
  const [here, there] = windows.map(({ storage, events }) =>
    createLocalStore({ openStorage: () => storage, events, now: () => new Date() }),
  );
  if (!here || !there) throw new Error('Two windows make two stores');
  const heard: string[] = [];
  const stop = followOthers(
    windows[0].events,
    translations,
    recordKey('translation', path),
    (state) => heard.push(state.kind === 'written' ? state.value.text : state.kind),
  );
  return { here, there, storage: windows[1].storage, heard, stop };
}

test('what another tab writes and removes is heard, what this one writes is not', async () => {
  const { here, there, heard } = twoTabs();
  await here.write(translations, path, { text: 'mine' });
  await there.write(translations, path, { text: 'theirs' });
  await there.remove(translations, path);
  expect(heard).toEqual(['theirs', 'removed']);
});

test('other records, damaged ones and a cleared storage are no version of this one', async () => {
  const { there, storage, heard } = twoTabs();
  await there.write(translations, ['text', 't2'], { text: 'another row' });
  storage.setItem('sejajar:translation:text:t1', 'damaged');
  storage.clear();
  expect(heard).toEqual([]);
});

test('nothing is heard any more after stopping', async () => {
  const { there, heard, stop } = twoTabs();
  stop();
  await there.write(translations, path, { text: 'theirs' });
  expect(heard).toEqual([]);
});
