import type { MessageKey } from '#wording/messages';
import type { Command } from '../command';

/** The verbs, in the order help lists them; each is loaded when it is called. */
export const commands: readonly { readonly name: string; readonly summary: MessageKey; load(): Promise<Command> }[] = [
  { name: 'try', summary: 'cli.try.summary', load: async () => (await import('./try')).tryCommand },
  { name: 'demo', summary: 'cli.demo.summary', load: async () => (await import('./demo')).demo },
  { name: 'init', summary: 'cli.init.summary', load: async () => (await import('./init')).init },
  { name: 'questionnaire', summary: 'cli.questionnaire.summary', load: async () => (await import('./questionnaire')).questionnaire },
  { name: 'interview', summary: 'cli.interview.summary', load: async () => (await import('./interview')).interview },
  { name: 'import', summary: 'import.summary', load: async () => (await import('./import')).importCommand },
  { name: 'round', summary: 'cli.round.summary', load: async () => (await import('./round')).round },
  { name: 'score', summary: 'cli.score.summary', load: async () => (await import('./score')).score },
  { name: 'explain', summary: 'cli.explain.summary', load: async () => (await import('./explain')).explain },
  { name: 'report', summary: 'cli.report.summary', load: async () => (await import('./report')).report },
  { name: 'check', summary: 'cli.check.summary', load: async () => (await import('./check')).check },
  { name: 'completion', summary: 'start.completion.summary', load: async () => (await import('./completion')).completion },
];
