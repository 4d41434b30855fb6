const code = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A code becomes part of a file name: what is legal everywhere, and the same whatever the case. */
export const isRespondentCode = (text: string): boolean => text.length <= 60 && code.test(text);
