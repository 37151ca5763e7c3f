/** Whether a key that goes to `target` would write text there, so that it must not be taken as a shortcut. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('textarea, input:not([type="radio"], [type="checkbox"])') ||
    target.isContentEditable);
