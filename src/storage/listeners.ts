export type Listeners<Message> = {
  readonly tell: (message: Message) => void;
  /** Gives the way to stop. */
  readonly add: (listener: (message: Message) => void) => () => void;
};

/** Those who want to hear of something. */
export function createListeners<Message>(): Listeners<Message> {
  const listeners = new Set<(message: Message) => void>();
  return {
    tell: (message) => listeners.forEach((listener) => listener(message)),
    add: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
