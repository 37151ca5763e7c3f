import { Component, type ReactNode } from 'react';

type ErrorBoundaryProps = {
  readonly children: ReactNode;
  /** What stands in the place of what failed; `retry` shows that again. */
  readonly renderFailed: (error: unknown, retry: () => void) => ReactNode;
};
type State = { readonly failure: { readonly error: unknown } | undefined };

/** Keeps what is around it usable when a part of the screen fails. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { failure: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  private readonly retry = () => this.setState({ failure: undefined });

  override render() {
    const { children, renderFailed } = this.props;
    const { failure } = this.state;
    return failure ? renderFailed(failure.error, this.retry) : children;
  }
}
