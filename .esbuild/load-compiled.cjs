const { readFileSync } = require('node:fs');
const vm = require('node:vm');

const machine = `${process.version}-${process.platform}-${process.arch}`;

const from = (folder, requireOther) => {
  const loaded = new Map();
  const load = (name) => {
    if (!loaded.has(name)) loaded.set(name, read(name));
    return loaded.get(name);
  };
  const read = (name) => {
    const filename = `${folder}/${name}`;
    if (name.endsWith('.json')) return JSON.parse(readFileSync(filename, 'utf8'));
    let cachedData;
    try {
      cachedData = readFileSync(`${folder}/compiled/${machine}/${name}`);
    } catch {}
    const script = new vm.Script(readFileSync(filename, 'latin1'), { filename, cachedData });
    if (process.env.CC_DEBUG) console.error(name, cachedData?.length, script.cachedDataRejected);
    const module = { exports: {} };
    script.runInThisContext()(
      module.exports,
      (id) => (id.startsWith('./') ? load(id.slice(2)) : requireOther(id)),
      module,
      filename,
      folder,
    );
    return module.exports;
  };
  return load;
};
exports.loadCompiled = (name, require) => from(__dirname, require)(name);
exports.loadCompiled.from = from;
