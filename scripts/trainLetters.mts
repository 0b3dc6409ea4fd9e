/**
 * Trains the letter model of server/src/detect/noise/information.ts and writes server/src/detect/noise/letterModel.ts.
 *
 *   npx tsx scripts/trainLetters.mts
 *
 * Material: words of the declaration files, READMEs and package names below node_modules, and of the compiler's own
 * messages, which ship in eight languages with Latin letters. A word counts by the logarithm of its number of files, so
 * that one chatty package does not shape the table. Words that look generated (many digits, no vowel) are left out.
 */
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const modules = path.join(root, 'node_modules');
const symbols = 28;
/** 0 is a word's edge or a mark, 1–26 letters, 27 a digit. */
const symbolOf = (character: string): number =>
  character >= 'a' && character <= 'z' ? character.charCodeAt(0) - 96 : character >= '0' && character <= '9' ? 27 : 0;

const files = new Map<string, number>();
let read = 0;

function take(words: Iterable<string>): void {
  for (const word of new Set(words)) files.set(word, (files.get(word) ?? 0) + 1);
}

function* wordsIn(text: string): Iterable<string> {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss');
  for (const [run] of plain.matchAll(/[A-Za-z0-9]{2,40}/g)) {
    for (const part of run
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
      .split(' ')) {
      const word = part.toLowerCase();
      const digits = word.replace(/[^0-9]/g, '').length;
      if (word.length < 2 || word.length > 18 || digits * 2 > word.length || !/[aeiouy]|^.{2,4}$/.test(word)) continue;
      yield word;
    }
  }
}

function walk(folder: string, depth: number): void {
  if (depth > 6) return;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      take(wordsIn(entry.name));
      walk(full, depth + 1);
    } else if (/\.d\.[cm]?ts$|^readme\.md$|^changelog\.md$/i.test(entry.name) && read < 6_000) {
      read++;
      take(wordsIn(fs.readFileSync(full, 'utf8').slice(0, 400_000)));
    }
  }
}

walk(modules, 0);
for (const language of ['cs', 'de', 'es', 'fr', 'it', 'pl', 'pt-br', 'tr']) {
  const messages = path.join(modules, 'typescript/lib', language, 'diagnosticMessages.generated.json');
  const counted = new Map<string, number>();
  for (const value of Object.values(JSON.parse(fs.readFileSync(messages, 'utf8')) as Record<string, string>))
    for (const word of new Set(wordsIn(value))) counted.set(word, (counted.get(word) ?? 0) + 1);
  for (const [word, times] of counted) files.set(word, (files.get(word) ?? 0) + Math.min(times, 20));
}

const three = new Float64Array(symbols ** 3);
const two = new Float64Array(symbols ** 2);
const one = new Float64Array(symbols);
let words = 0;
for (const [word, count] of files) {
  if (count < 2) continue;
  words++;
  const weight = Math.log2(1 + count);
  let a = 0;
  let b = 0;
  for (const character of `${word} `) {
    const c = symbolOf(character);
    three[(a * symbols + b) * symbols + c]! += weight;
    two[b * symbols + c]! += weight;
    one[c]! += weight;
    [a, b] = [b, c];
  }
}

const total = one.reduce((sum, x) => sum + x, 0);
const firstPass = (c: number): number => (one[c]! + 1) / (total + symbols);
const secondPass = (b: number, c: number): number => {
  let seen = 0;
  for (let i = 0; i < symbols; i++) seen += two[b * symbols + i]!;
  return (two[b * symbols + c]! + 8 * firstPass(c)) / (seen + 8);
};
// Blank and full stop stand for 63 and 62, so that no run of the table looks like a token to other scanners.
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz. ';
let table = '';
for (let a = 0; a < symbols; a++) {
  for (let b = 0; b < symbols; b++) {
    let seen = 0;
    for (let c = 0; c < symbols; c++) seen += three[(a * symbols + b) * symbols + c]!;
    for (let c = 0; c < symbols; c++) {
      const p = (three[(a * symbols + b) * symbols + c]! + 12 * secondPass(b, c)) / (seen + 12);
      table += digits[Math.min(63, Math.round(-Math.log2(p) * 5))];
    }
  }
}
const lines = table.match(/.{1,112}/g)!;
fs.writeFileSync(
  path.join(root, 'server/src/detect/noise/letterModel.ts'),
  `// Written by scripts/trainLetters.mts from ${words.toLocaleString('en')} words. Do not edit.\n\n/** Fifths of a bit that a letter costs after two others, one character each, base 64. */\nexport const letterCosts =\n${lines.map((line) => `  '${line}'`).join(' +\n')};\n`,
);
console.log(`${words} words of ${read} files`);
