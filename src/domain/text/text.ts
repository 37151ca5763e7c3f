import type { Bead } from '../alignment/bead';
import type { Segment } from './segment';

/** The same words in both languages of the app. */
export type Bilingual = { readonly id: string; readonly en: string };

/** How hard a text is to read, on the scale of the Common European Framework. */
export type Level = 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';

/** Where a text comes from, and what a reader should know before trusting it. */
export type Provenance = {
  readonly publisher: string;
  /** ISO 8601, as precise as it is known: `2022-06`. */
  readonly published?: string;
  readonly description: Bilingual;
  readonly note?: Bilingual;
};

/** A work being studied: its Indonesian source side, its English target side, and the beads that tie them. */
export type Text = {
  readonly id: string;
  readonly title: Bilingual;
  readonly languages: { readonly source: 'id'; readonly target: 'en' };
  readonly level: Level;
  readonly provenance: Provenance;
  /** Ids of the glossaries to light up this text with; earlier ones win. */
  readonly glossaries: readonly string[];
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
  readonly beads: readonly Bead[];
};
