import { useMutation } from '@tanstack/react-query';
import type { RecordKind, RecordPath } from '../storage/store';
import { useStore } from './store-context';

/** Writes a record of one kind; the promise gives the stored record or why it could not be stored. */
export function useWriteRecord<Value>(kind: RecordKind<Value>) {
  const store = useStore();
  const { mutateAsync } = useMutation({
    mutationFn: ({ path, value }: { path: RecordPath; value: Value }) =>
      store.write(kind, path, value),
  });
  return (path: RecordPath, value: Value) => mutateAsync({ path, value });
}

/** Removes a record of one kind, so that the app goes back to what it shows without it. */
export function useRemoveRecord<Value>(kind: RecordKind<Value>) {
  const store = useStore();
  const { mutateAsync } = useMutation({
    mutationFn: (path: RecordPath) => store.remove(kind, path),
  });
  return (path: RecordPath) => mutateAsync(path);
}
