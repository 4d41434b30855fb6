import type { Language } from '#problem';

/** One sentence of the program in each language, in ICU MessageFormat. A missing language is a type error. */
export type Message = Readonly<Record<Language, string>>;

/** A topic's messages; its keys are `topic.name`. */
export const defineMessages = <Key extends string>(messages: Readonly<Record<Key, Message>>): Readonly<Record<Key, Message>> => messages;
