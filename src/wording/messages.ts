import { chartMessages } from './chart-messages';
import { cliMessages } from './cli-messages';
import { findingMessages } from './finding-messages';
import { formatMessages } from './format-messages';
import { importMessages } from './import-messages';
import { interviewMessages } from './interview-messages';
import { reportMessages } from './report-messages';
import { scoreMessages } from './score-messages';
import { sessionMessages } from './session-messages';
import { workspaceMessages } from './workspace-messages';

/** Every sentence the program says, problems aside. Keys are `topic.name`, one topic a file. */
export const messages = {
  ...chartMessages,
  ...cliMessages,
  ...findingMessages,
  ...formatMessages,
  ...importMessages,
  ...interviewMessages,
  ...reportMessages,
  ...scoreMessages,
  ...sessionMessages,
  ...workspaceMessages,
};

export type MessageKey = keyof typeof messages;
