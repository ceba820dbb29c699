// Contrast between colours as a browser computes them (WCAG 2.2, "relative luminance" and "contrast ratio").

type Rgb = [red: number, green: number, blue: number, alpha: number];

function parse(color: string): Rgb {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

function luminance([red, green, blue]: Rgb): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(parse(one)), luminance(parse(other))].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The colour behind an element: that of the nearest around it that is not see-through. */
export function backgroundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host || null)) {
    const { backgroundColor } = getComputedStyle(at);
    if (parse(backgroundColor)[3] > 0) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}
