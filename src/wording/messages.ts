import { chartMessages } from './chart-messages';
import { cliMessages } from './cli-messages';
import { findingMessages } from './finding-messages';
import { formatMessages } from './format-messages';
import { formsMessages } from './forms-messages';
import { importMessages } from './import-messages';
import { inTurnMessages } from './in-turn-messages';
import { interviewMessages } from './interview-messages';
import { reportMessages } from './report-messages';
import { scoreMessages } from './score-messages';
import { sessionMessages } from './session-messages';
import { startMessages } from './start-messages';
import { workspaceMessages } from './workspace-messages';

/** Every sentence the program says, problems aside. Keys are `topic.name`, one topic a file. */
export const messages = {
  ...chartMessages,
  ...cliMessages,
  ...findingMessages,
  ...formatMessages,
  ...formsMessages,
  ...importMessages,
  ...inTurnMessages,
  ...interviewMessages,
  ...reportMessages,
  ...scoreMessages,
  ...sessionMessages,
  ...startMessages,
  ...workspaceMessages,
};

export type MessageKey = keyof typeof messages;
