/** Room for rows in points: on the first page, on the others, and what the total and the signatures take of the last. */
export interface PageRoom {
  first: number;
  other: number;
  closing: number;
}

/**
 * How many rows of these heights go on each page. The signatures go with the last of them, at least `together` rows: a seal never stands on
 * a page without what it confirms.
 */
export function slipPages(heights: readonly number[], { first, other, closing }: PageRoom, together: number): number[] {
  const pages: number[] = [];
  const used = (from: number, to: number) => heights.slice(from, to).reduce((sum, height) => sum + height, 0);
  let [start, room] = [0, first];
  while (used(start, heights.length) + closing > room) {
    let end = start + 1;
    while (end < heights.length && used(start, end + 1) <= room) end += 1;
    end = Math.min(end, heights.length - together);
    if (end <= start) break;
    pages.push(end - start);
    [start, room] = [end, other];
  }
  return [...pages, heights.length - start];
}
