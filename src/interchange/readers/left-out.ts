import type { LeftOut, LeftOutReason } from './brought';

const longest = 200;
const mostOfOneReason = 100;

/** Nobody wants to see more than how many there are. */
const countedOnly: readonly LeftOutReason[] = ['timing', 'script'];

/** Takes note of what a reader leaves out. */
export class LeftOutList {
  private readonly parts: (LeftOut & { count: number })[] = [];
  private readonly numbers = new Map<LeftOutReason, number>();
  private readonly lastOf = new Map<LeftOutReason, { count: number }>();

  add(reason: LeftOutReason, text: string) {
    const words = text
      .slice(0, longest * 2)
      .replaceAll(/\s+/g, ' ')
      .trim();
    if (words === '' && reason !== 'empty') return;
    const number = (this.numbers.get(reason) ?? 0) + 1;
    this.numbers.set(reason, number);
    const most = countedOnly.includes(reason) ? 1 : mostOfOneReason;
    const last = this.lastOf.get(reason);
    if (last && number > most) last.count += 1;
    else {
      const part = { text: cut(words), reason, count: 1 };
      this.parts.push(part);
      this.lastOf.set(reason, part);
    }
  }

  list(): readonly LeftOut[] {
    return this.parts;
  }
}

const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
