/**
 * `@vscode/test-web` runs extensions in the web-worker extension host of a "vscode-web" build that it would download.
 * code-server carries the same workbench inside its own bundle; this lays it out as such a build.
 *
 * It leans on the shape of that bundle, so the version of code-server is pinned; a changed shape is named in the error.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Workbench } from './install.mts';

export interface WebBuild {
  /** Commit of the VS Code sources, by which test-web looks the build up. */
  readonly commit: string;
  /** test-web's `testRunnerDataDir`. */
  readonly dataFolder: string;
}

/** Makes the build once; later calls find it. */
export function makeWebBuild(workbench: Workbench): WebBuild {
  const { vscode } = workbench;
  const { commit } = JSON.parse(fs.readFileSync(path.join(vscode, 'product.json'), 'utf8')) as { commit: string };
  const dataFolder = path.join(workbench.folder, 'web-build');
  const name = `vscode-web-stable-${commit}`;
  const target = path.join(dataFolder, name);
  // test-web takes the folder as complete when it holds this file; it is written last.
  const complete = path.join(target, 'version');
  if (!fs.existsSync(complete)) {
    fs.rmSync(target, { recursive: true, force: true });
    fs.mkdirSync(target, { recursive: true });
    fs.cpSync(path.join(vscode, 'out'), path.join(target, 'out'), { recursive: true });
    for (const shared of ['node_modules', 'resources']) fs.symlinkSync(path.join(vscode, shared), path.join(target, shared), 'junction');
    for (const file of ['product.json', 'package.json']) fs.copyFileSync(path.join(vscode, file), path.join(target, file));
    layOutExtensions(path.join(vscode, 'extensions'), path.join(target, 'extensions'));
    writeEntry(path.join(target, 'out'));
    fs.writeFileSync(complete, name);
  }
  return { commit, dataFolder };
}

/**
 * The bundle lists every built-in extension that has a browser entry, but code-server ships no browser bundle for some
 * of them; those get an empty one, or the extension host would stop at them.
 */
function layOutExtensions(from: string, to: string): void {
  fs.mkdirSync(to, { recursive: true });
  for (const name of fs.readdirSync(from)) {
    const source = path.join(from, name);
    const copy = path.join(to, name);
    const manifest = path.join(source, 'package.json');
    const entry = fs.existsSync(manifest) ? (JSON.parse(fs.readFileSync(manifest, 'utf8')) as { browser?: string }).browser : undefined;
    const file = entry === undefined || path.extname(entry) ? entry : `${entry}.js`;
    if (file === undefined || fs.existsSync(path.join(source, file))) {
      fs.symlinkSync(source, copy, 'junction');
      continue;
    }
    fs.cpSync(source, copy, { recursive: true, filter: (path_) => !['dist', 'node_modules'].includes(path.basename(path_)) });
    fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    fs.writeFileSync(path.join(copy, file), 'exports.activate = () => ({});\n');
  }
}

/**
 * The last function of code-server's workbench bundle starts its own page. In its place go the exports that test-web's
 * page imports: `create`, `URI` and `Emitter`, under the minified names that this function uses for them.
 */
function writeEntry(out: string): void {
  const folder = path.join(out, 'vs/code/browser/workbench');
  const bundle = fs.readFileSync(path.join(folder, 'workbench.js'), 'utf8');
  const landmark = bundle.lastIndexOf('Missing web configuration element');
  const start = bundle.lastIndexOf('(function(){', landmark);
  const end = bundle.indexOf('})();', landmark) + '})();'.length;
  if (landmark < 0 || start < 0 || end < start) throw changed('the function that starts the page');
  const starter = bundle.slice(start, end);
  const identifier = String.raw`([\w$]+)`;
  const nameOf = (what: string, pattern: string): string => {
    const name = new RegExp(pattern.replace('NAME', () => identifier)).exec(starter)?.[1];
    if (name === undefined) throw changed(what);
    return name;
  };
  const create = nameOf('create', String.raw`NAME\([\w$]+\.document\.body,\{`);
  const uri = nameOf('URI', String.raw`NAME\.parse\(new URL\(`);
  const emitter = nameOf('Emitter', String.raw`=new NAME[,;](?:let )?[\w$]+=!1;return Promise\.resolve\(\{remoteAddress`);
  const options = '{userDataPath:"/",isEnabledFileDownloads:true,isEnabledFileUploads:true,isEnabledCoderGettingStarted:false,...options}';
  const exports = `const createWorkbench=(element,options)=>${create}(element,${options});export{createWorkbench as create,${uri} as URI,${emitter} as Emitter};`;
  const text = keepUserDataInBrowser(bundle.slice(0, start) + exports + bundle.slice(end));
  const workbench = path.join(out, 'vs/workbench');
  fs.writeFileSync(path.join(workbench, 'workbench.web.main.internal.js'), text);
  const css = fs.readFileSync(path.join(folder, 'workbench.css'), 'utf8');
  fs.writeFileSync(path.join(workbench, 'workbench.web.main.internal.css'), css.replaceAll('../../../../media/', '../../media/'));
}

/** code-server keeps the user's data on its server; without a server it must stay in the browser. */
function keepUserDataInBrowser(text: string): string {
  const home =
    /(get userRoamingDataHome\(\)\{return [\w$]+\([\w$]+\.file\()this\.userDataPath(\)\.with\(\{scheme:[\w$]+\.)vscodeRemote(\}\),"User"\)\})/;
  if (!home.test(text)) throw changed('userRoamingDataHome');
  return text.replace(home, '$1"/"$2vscodeUserData$3');
}

function changed(what: string): Error {
  return new Error(
    `The workbench bundle of code-server has another shape than expected (${what}); scripts/workbench/webBuild.mts must follow the pinned version.`,
  );
}
