import type { ComponentChildren } from 'preact'

interface ScrollProps {
  readonly name: string
  /** Focus or pointer came in. */
  readonly onEnter?: () => void
  /** Focus or pointer went away. */
  readonly onLeave?: () => void
  readonly children: ComponentChildren
}

const nothing = (): void => undefined

/** A table wider than its panel scrolls by itself; by keyboard too, hence the stop. */
export function Scroll({ name, onEnter = nothing, onLeave = nothing, children }: ScrollProps) {
  const leave = (to: EventTarget | null, from: HTMLElement): void => {
    if (!(to instanceof Node && from.contains(to))) onLeave()
  }
  return (
    <section
      class="scroll"
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable (axe: scrollable-region-focusable)
      tabIndex={0}
      onFocusIn={onEnter}
      onFocusOut={(event) => leave(event.relatedTarget, event.currentTarget)}
      onMouseEnter={onEnter}
      onMouseLeave={(event) => {
        if (!event.currentTarget.contains(document.activeElement)) onLeave()
      }}
    >
      {children}
    </section>
  )
}
