import { queryOptions } from '@tanstack/react-query';
import { decodeTextIndex } from '../interchange/text-index-json';
import { loadFile } from './load-file';

export const textIndexFile = 'texts/index.json';

/** What texts there are; throws a FileError. */
export const textIndexQuery = queryOptions({
  queryKey: ['file', textIndexFile],
  queryFn: () => loadFile(textIndexFile, decodeTextIndex),
});
