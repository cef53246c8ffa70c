import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import type { Fields } from '../drafts';
import type { Form } from '../useForm';

/** The `form` element of an open form; as it opens it comes into view whole, not only its first field. */
export function FormBox<F extends Fields>({
  form,
  label,
  className,
  children,
}: {
  readonly form: Form<F>;
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}): ReactElement {
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    element.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form ref={element} className={`form ${className}`} aria-label={label} {...form.props}>
      {children}
    </form>
  );
}
