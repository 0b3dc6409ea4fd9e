/** Whether a part of a key path counts an item of a list. */
export function isListIndex(key: string | undefined): boolean {
  return key !== undefined && /^\d+$/.test(key);
}
