import assert from 'node:assert/strict';
import { analyseFixture, applyEdits, fixesAt, parseFixture } from './fixture.ts';

/**
 * A rewriting fix, checked for what every one of them must keep: the named files are as wanted, lines that no edit touches
 * stay byte for byte, and a second look offers the same fix no more. With CRLF the result is the same but for the endings.
 * @param which beginning of the fix's title
 * @param before fixture with `$0` in the finding
 */
export async function checkRewrite(ruleId: string, which: string, before: string, after: string, path?: string): Promise<void> {
  for (const ending of ['\n', '\r\n']) {
    const shape = (text: string): string => (ending === '\n' ? text : text.replace(/(?<!\r)\n/g, ending).replace(/^(\/\/- .*)\r$/gm, '$1'));
    const { fixes, analysed } = await fixesAt(ruleId, shape(before), path);
    const fix = fixes.find((one) => one.title.startsWith(which));
    assert.ok(fix, `a fix ${which} among ${fixes.map((one) => one.title).join(' | ')}`);
    const result = applyEdits(fix, analysed.fixture.files);
    for (const [name, wanted] of parseFixture(shape(after), path).files) assert.equal(result.get(name), wanted, name);
    for (const [name, text] of analysed.fixture.files) {
      const rewritten = result.get(name)!;
      const edits = fix.edits.filter((edit) => edit.uri.endsWith(`/${name}`)).flatMap((edit) => edit.edits);
      const first = Math.min(text.length, ...edits.map((edit) => edit.range.start));
      const last = Math.max(0, ...edits.map((edit) => edit.range.end));
      assert.equal(rewritten.slice(0, first), text.slice(0, first), `${name}: what stands before the edits`);
      if (edits.length > 0) assert.ok(rewritten.endsWith(text.slice(last)), `${name}: what stands behind the edits`);
    }
    const again = [...result].map(([name, text]) => `//- /${name}\n${text}`).join('\n');
    const count = async (text: string): Promise<number> =>
      (await titlesFor(ruleId, text, path)).filter((title) => title === fix.title).length;
    // Another place may want the same; this one wants it no more.
    assert.ok((await count(again)) < (await count(shape(before.replace('$0', '')))), 'the fix offers itself again');
  }
}

/** Titles of the fixes for every finding of a rule, wherever it stands. */
async function titlesFor(ruleId: string, text: string, path: string | undefined): Promise<string[]> {
  const analysed = await analyseFixture(text, [ruleId], path);
  const titles: string[] = [];
  for (const { primary } of analysed.findings()) {
    const marked = [...analysed.fixture.files]
      .map(([name, content]) => {
        const at = primary.range.start;
        return `//- /${name}\n${name === primary.path ? `${content.slice(0, at)}$0${content.slice(at)}` : content}`;
      })
      .join('\n');
    titles.push(...(await fixesAt(ruleId, marked, path)).fixes.map((fix) => fix.title));
  }
  return titles;
}

/** No fix with such a title is offered. */
export async function checkNoFix(ruleId: string, which: string, before: string, path?: string): Promise<void> {
  const { fixes } = await fixesAt(ruleId, before, path);
  assert.deepEqual(
    fixes.filter((one) => one.title.startsWith(which)).map((one) => one.title),
    [],
  );
}
