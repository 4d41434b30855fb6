import type { Language } from '#problem';
import type { CommandTree } from './command-tree';

/** The commands as the build wrote them. By `require`, because even node:fs takes longer to load than all of this, and help must be there at once. */
export function readTree(language: Language): CommandTree {
  const file = `./commands.${language}.json`;
  return require(file) as CommandTree;
}
