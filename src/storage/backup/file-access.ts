type Mode = { readonly mode: 'readwrite' };

/** A file that the user has chosen; the browser may take the permission to write to it back at every start. */
export type ChosenFile = FileSystemFileHandle & {
  readonly queryPermission?: (mode: Mode) => Promise<PermissionState>;
  readonly requestPermission?: (mode: Mode) => Promise<PermissionState>;
};

type PickerOptions = {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
};

type PickingWindow = Window & {
  readonly showSaveFilePicker?: (options: PickerOptions) => Promise<FileSystemFileHandle>;
};

const pickingWindow = (): PickingWindow => window;

/** Whether this browser lets a page write to a file again and again. */
export const canChooseFile = () => pickingWindow().showSaveFilePicker !== undefined;

/** Asks the user for a file; undefined when none was chosen. Only a click may call it. */
export async function chooseFile(suggestedName: string): Promise<ChosenFile | undefined> {
  try {
    const types = [{ accept: { 'application/json': ['.json'] } }];
    return await pickingWindow().showSaveFilePicker?.({ suggestedName, types });
  } catch {
    return undefined;
  }
}

export const mayWrite = async (file: ChosenFile) =>
  (await file.queryPermission?.({ mode: 'readwrite' })) === 'granted';

/** Only a click may call it. */
export async function askToWrite(file: ChosenFile): Promise<boolean> {
  try {
    return (await file.requestPermission?.({ mode: 'readwrite' })) === 'granted';
  } catch {
    return false;
  }
}

/** The file changes when all of it has been written, or not at all. */
export async function writeFile(file: ChosenFile, content: string) {
  const writing = await file.createWritable();
  await writing.write(content);
  await writing.close();
}
