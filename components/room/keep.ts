import { download } from '../internal/download.js';
import type { Instrument } from '../../src/instrument/schema.js';
import type { Presenter } from '../../src/live/presenter.js';

/** All rounds, one after the other. */
const resultsOf = (presenter: Presenter) =>
  Array.from({ length: presenter.state.round }, (_, index) => presenter.results(index + 1)).flat();

const nameOf = ({ passport: { id } }: Instrument, ending: string): string =>
  `${id}-${new Date().toISOString().slice(0, 10)}.${ending}`;

/** Hands all results over as a list in JSON; gives the name of the file. */
export function keepJson(presenter: Presenter, instrument: Instrument): string {
  const name = nameOf(instrument, 'json');
  download(name, resultsOf(presenter));
  return name;
}

/** Hands over a table with a row per result; its writer is fetched now. */
export async function keepCsv(presenter: Presenter, instrument: Instrument, locale: string): Promise<string> {
  const { resultsCsv } = await import('../../src/export/results-csv.js');
  const name = nameOf(instrument, 'csv');
  const table = resultsCsv(instrument, resultsOf(presenter), { locale });
  download(name, new Blob([table], { type: 'text/csv;charset=utf-8' }));
  return name;
}
