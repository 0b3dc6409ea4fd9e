/** Whether a file is an env file by its name: `.env`, `.env.local`, `db.env`, `.envrc`, templates of these included. */
export function isEnvFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /^\.env(?:$|[.\-_])|\.env$|^\.dev\.vars$|^\.envrc$|^\.flaskenv$/i.test(name);
}
