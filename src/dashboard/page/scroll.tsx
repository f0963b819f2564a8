import type { ComponentChildren } from 'preact'

/** A table wider than its panel scrolls by itself; by keyboard too, hence the stop. */
export function Scroll({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable (WCAG 2.1.1; axe: scrollable-region-focusable)
    <section class="scroll" aria-label={name} tabIndex={0}>
      {children}
    </section>
  )
}
