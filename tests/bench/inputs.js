const asked = ['one-team-1', 'cascade-2', 'promise-keeping-1'];

/** A questionnaire of 300 lines of its own questions, the last of them with a mistake. */
export function longQuestionnaire() {
  const lines = ['format: 1', 'id: our-pulse', 'name: {en: Our pulse}', 'language: en', 'questions:'];
  for (let at = 1; lines.length < 295; at++)
    lines.push(
      `  - id: our-own-${at}`,
      '    type: agreement',
      '    marker: one-team',
      `    text: {en: My colleagues in team ${at} know what I am working on.}`,
      '    ask: [manager, front-line]',
    );
  return [...lines, '  - id: our-own-last', '    type: agreemnt', '    marker: one-team', '    text: {en: The last one.}', ''].join('\n');
}

/** A table of answers to three questions of the self-check. */
export function manyRows(count) {
  const lines = [`level,${asked.join(',')}`];
  for (let row = 0; row < count; row++) lines.push(`front-line,${1 + (row % 5)},${1 + (row % 4)},${1 + ((row * 7) % 5)}`);
  return `${lines.join('\n')}\n`;
}
