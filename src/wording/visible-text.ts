// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what this file takes out

/** Sequences that command a terminal: OSC, DCS, SOS, PM and APC up to their end, and CSI. */
const strings = /(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)/g;
const sequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;
const breaks = /\r\n?|[\n\t\v\f\u0085\u2028\u2029]/g;
const controls = /[\u0000-\u001f\u007f-\u009f]/g;
/** Direction overrides and marks, invisible blanks, interlinear and tag characters: they make a text read as what it is not. */
const invisible = /[\u061c\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const halves = /\p{Surrogate}/gu;

/**
 * A text from a file or a person as one line that shows what it holds and does nothing: no control characters,
 * terminal commands, direction overrides or invisible signs; line breaks become blanks, halves of characters U+FFFD.
 */
export function visibleText(text: string): string {
  return text
    .replace(strings, '')
    .replace(sequences, '')
    .replace(breaks, ' ')
    .replace(controls, '')
    .replace(invisible, '')
    .replace(halves, '\ufffd');
}
