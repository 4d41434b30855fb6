import { chartMessages } from './chart-messages';
import { checkMessages } from './check-messages';
import { cliMessages } from './cli-messages';
import { contentMessages } from './content-messages';
import { findingMessages } from './finding-messages';
import { formatMessages } from './format-messages';
import { formsMessages } from './forms-messages';
import { importMessages } from './import-messages';
import { inTurnMessages } from './in-turn-messages';
import { interviewMessages } from './interview-messages';
import { mirrorMessages } from './mirror-messages';
import { newContentMessages } from './new-content-messages';
import { reportMessages } from './report-messages';
import { scoreMessages } from './score-messages';
import { sessionMessages } from './session-messages';
import { startMessages } from './start-messages';
import { workspaceMessages } from './workspace-messages';

/** Every sentence the program says, problems aside. Keys are `topic.name`, one topic a file. */
export const messages = {
  ...chartMessages,
  ...checkMessages,
  ...cliMessages,
  ...contentMessages,
  ...findingMessages,
  ...formatMessages,
  ...formsMessages,
  ...importMessages,
  ...inTurnMessages,
  ...interviewMessages,
  ...mirrorMessages,
  ...newContentMessages,
  ...reportMessages,
  ...scoreMessages,
  ...sessionMessages,
  ...startMessages,
  ...workspaceMessages,
};

export type MessageKey = keyof typeof messages;
