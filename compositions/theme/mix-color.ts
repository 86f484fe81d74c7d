/** Between two colours such as `#0B1F3A`, channel by channel. */
export function mixColor(from: string, to: string, progress: number): string {
  if (progress <= 0) return from;
  if (progress >= 1) return to;
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [parseInt(from.slice(at, at + 2), 16), parseInt(to.slice(at, at + 2), 16)];
    return Math.round(a + (b - a) * progress)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
