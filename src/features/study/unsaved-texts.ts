const texts = new Map<string, string>();

/** What could be kept nowhere, by the field it was typed in: for as long as the page is open, and until it is kept. */
export const unsavedTexts = {
  get: (field: string) => texts.get(field),
  set: (field: string, text: string) => {
    texts.set(field, text);
    addEventListener('beforeunload', askBeforeLeaving);
  },
  delete: (field: string) => {
    texts.delete(field);
    if (texts.size === 0) removeEventListener('beforeunload', askBeforeLeaving);
  },
};

/** The browser asks in its own words whether to leave. */
function askBeforeLeaving(event: BeforeUnloadEvent) {
  event.preventDefault();
}
