import { type Markup, markup, markupText, type Part } from './markup';
import { fontStack, tenth } from './text';

/** The outermost element: named and described for those who cannot see it, scaled by its viewBox. */
export function frame(
  figure: {
    readonly id: string;
    readonly width: number;
    readonly height: number;
    readonly title: string;
    readonly description: readonly string[];
  },
  body: Part,
): string {
  const { id, width, height, title, description } = figure;
  const drawing: Markup = markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${tenth(width)} ${tenth(height)}" width="${tenth(width)}" height="${tenth(height)}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="${fontStack}">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description.join(' ')}</desc>
${body}
</svg>`;
  return markupText(drawing);
}
