import type { TextRange } from '../../base/range.ts';
import type { ThirdParty } from '../../model/pipeline.ts';
import { imageOf as readImage } from './_thirdParty.ts';

/** The image of a container as code of others; a number behind a name without a registry (`node:22`) is its tag, no port. */
export function imageOf(text: string | undefined, range: TextRange): ThirdParty | undefined {
  const image = readImage(text, range);
  const [, name, tag] = /^([^/:]{1,255}):(\d{1,5})$/.exec(image?.name ?? '') ?? [];
  return image && name !== undefined ? { ...image, name, version: image.version ?? tag } : image;
}
