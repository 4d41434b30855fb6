/** The page is written with the same escaping template as the drawings inside it. */
export { type Markup, markup as html, nothing, trusted } from '#charts/drawing/markup';
