import { queryOptions } from '@tanstack/react-query';
import type { Text } from '../domain/text/text';
import { decodeText } from '../interchange/text-json';
import { binned, ownTexts } from '../storage/own-texts';
import type { Store } from '../storage/store';
import { FileError, loadFile } from './load-file';
import { isOwnText } from './own-texts';
import { textIndexFile, textIndexQuery } from './text-index';

/** A text by its id: one that the user brought, or one read from the file that the index names; throws a FileError. */
export const textQuery = (store: Store, id: string) =>
  queryOptions({
    queryKey: isOwnText(id) ? ['store', ownTexts.name, id] : ['file', 'text', id],
    queryFn: async ({ client }): Promise<Text> => {
      if (isOwnText(id)) return readOwnText(store, id);
      const { entries } = await client.query({ ...textIndexQuery, staleTime: 'static' });
      const entry = entries.find((candidate) => candidate.id === id);
      if (!entry) throw new FileError(textIndexFile, { kind: 'unlisted', id });
      return loadFile(`texts/${entry.file}`, decodeText);
    },
    structuralSharing: false,
  });

async function readOwnText(store: Store, id: string): Promise<Text> {
  const [text, inBin] = await Promise.all([store.read(ownTexts, [id]), store.read(binned, [id])]);
  if (!text.ok || !text.value) throw new FileError(id, { kind: 'not-here' });
  if (inBin.ok && inBin.value) throw new FileError(text.value.value.title.id, { kind: 'in-bin' });
  return text.value.value;
}
