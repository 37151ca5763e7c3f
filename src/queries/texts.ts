import { queryOptions } from '@tanstack/react-query';
import type { Text } from '../domain/text/text';
import { decodeText } from '../interchange/text-json';
import { FileError, loadFile } from './load-file';
import { textIndexFile, textIndexQuery } from './text-index';

/** A text by its id, read from the file that the index names; throws a FileError. */
export const textQuery = (id: string) =>
  queryOptions({
    queryKey: ['file', 'text', id],
    queryFn: async ({ client }): Promise<Text> => {
      const { entries } = await client.query({ ...textIndexQuery, staleTime: 'static' });
      const entry = entries.find((candidate) => candidate.id === id);
      if (!entry) throw new FileError(textIndexFile, { kind: 'unlisted', id });
      return loadFile(`texts/${entry.file}`, decodeText);
    },
    structuralSharing: false,
  });
