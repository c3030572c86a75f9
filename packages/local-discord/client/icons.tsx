import type { ComponentChildren } from 'preact';

/** Signs drawn here, so that no font has to have them. They take the size and colour of the text around them. */
function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const LINE = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 2,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

export const MenuIcon = () => (
  <Icon>
    <path d="M4 6h16M4 12h16M4 18h16" {...LINE} />
  </Icon>
);
export const MoreIcon = () => (
  <Icon>
    <path
      d="M5 12m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M12 12m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M19 12m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0"
      fill="currentColor"
    />
  </Icon>
);
export const ChannelIcon = () => (
  <Icon>
    <path d="M9 4L7 20M17 4l-2 16M4 9h17M3 15h17" {...LINE} />
  </Icon>
);
export const PersonIcon = () => (
  <Icon>
    <path d="M12 12a4 4 0 1 0 0-8a4 4 0 0 0 0 8M4 20c1-4 4-6 8-6s7 2 8 6" {...LINE} />
  </Icon>
);
export const SendIcon = () => (
  <Icon>
    <path d="M3 4l18 8-18 8 3-8z" fill="currentColor" />
  </Icon>
);
export const AttachIcon = () => (
  <Icon>
    <path d="M12 5v14M5 12h14" {...LINE} />
  </Icon>
);
export const LeaveIcon = () => (
  <Icon>
    <path d="M9 5h10v10M19 5L6 18" {...LINE} />
  </Icon>
);
export const EyeIcon = () => (
  <Icon>
    <path d="M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7M12 12m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0" {...LINE} />
  </Icon>
);
export const PinIcon = () => (
  <Icon>
    <path d="M9 3h6l-1 6 4 4H6l4-4zM12 13v8" {...LINE} />
  </Icon>
);
export const ReplyIcon = () => (
  <Icon>
    <path d="M10 6L4 12l6 6M4 12h10c4 0 6 2 6 6" {...LINE} />
  </Icon>
);
export const WorkbenchIcon = () => (
  <Icon>
    <path
      d="M4 7h10M18 7h2M4 17h2M10 17h10M16 7m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M8 17m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0"
      {...LINE}
    />
  </Icon>
);
export const DownIcon = () => (
  <Icon>
    <path d="M12 5v14M6 13l6 6 6-6" {...LINE} />
  </Icon>
);
