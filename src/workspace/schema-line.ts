/** The folder of a workspace that holds the schemas by which editors complete and check its files. */
export const schemaFolder = '.schema';

/** The first line of a YAML file; `up` leads from the file's folder to the workspace ("../../"). */
export const schemaLine = (name: string, up: string): string =>
  `# yaml-language-server: $schema=${up}${schemaFolder}/${name}.schema.json\n`;
