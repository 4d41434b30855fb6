import type { Format } from './format';

/** A format before it is loaded: its writer is read only when that file is asked for. */
export interface FormatEntry {
  readonly name: string;
  readonly extension: string;
  load(): Promise<Format>;
}

export const formats = {
  csv: { name: 'csv', extension: 'csv', load: async () => (await import('./csv')).csv },
  html: { name: 'html', extension: 'html', load: async () => (await import('./html')).html },
  json: { name: 'json', extension: 'json', load: async () => (await import('./json')).json },
  markdown: { name: 'markdown', extension: 'md', load: async () => (await import('./markdown')).markdown },
  terminal: { name: 'terminal', extension: 'txt', load: async () => (await import('./terminal')).terminal },
} as const satisfies Readonly<Record<string, FormatEntry>>;

export type FormatName = keyof typeof formats;
