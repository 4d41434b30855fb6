import { markupText } from '#charts/drawing/markup';
import type { Format } from './format';
import { page } from './html/page';

/** One file that opens anywhere: styles and drawings inside, no script, nothing fetched, ready to print on A4. */
export const html: Format = {
  name: 'html',
  extension: 'html',
  render: (report) => `${markupText(page(report))}\n`,
};
