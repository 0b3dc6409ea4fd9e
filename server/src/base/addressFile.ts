/** Lock files of package managers: made by tools and full of digests, but the addresses in them may carry a login. */
const lockFile =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|go\.sum|packages\.lock\.json|flake\.lock|\.terraform\.lock\.hcl|mix\.lock|pubspec\.lock|Podfile\.lock|gradle\.lockfile|deno\.lock|conan\.lock|Package\.resolved)$/i;
/** The settings of a clone, which are no part of the repository but stand in plain text beside it. */
const cloneSettings = /(?:^|\/)\.(?:git\/config|hg\/hgrc)$/;

/** Whether nothing in a file but the addresses in it is worth a look. */
export function isAddressFile(path: string): boolean {
  return lockFile.test(path) || cloneSettings.test(path);
}
