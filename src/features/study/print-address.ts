import type { ExportChoice } from './export-options-fields';

type PrintChoice = Omit<ExportChoice, 'side'>;

/** Where a text stands laid out for paper: `/texts/donetsk/print?english=own&layout=table&rows=all`. */
export function printAddress(textId: string, { english, layout, rows }: PrintChoice): string {
  const search = new URLSearchParams({ english, layout, rows });
  return `/texts/${encodeURIComponent(textId)}/print?${search.toString()}`;
}

/** What an address asks for; what it leaves open is everything, in a table. */
export function readPrintSearch(search: string): PrintChoice {
  const asked = new URLSearchParams(search);
  return {
    english: asked.get('english') === 'own' ? 'own' : 'all',
    layout: asked.get('layout') === 'interlinear' ? 'interlinear' : 'table',
    rows: asked.get('rows') === 'done' ? 'done' : 'all',
  };
}
