/*
 * The yardstick of the race: losses and gradients of a whole data set in plain C loops, nothing by hand that the compiler could do,
 * in both orders in which one would write them. Reads a problem and answers, a line each, to lines "rows|columns gradient" and "rows|columns time CALLS".
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { RELU, SIGMOID, LINEAR };
enum { RSS, LOG };

static int L, N, loss_kind, P;
static int *D, *kind, *offset;       /* widths D_0..D_L; of layer l: activation, where W begins in theta */
static double *theta, *grad, *x, *y; /* x, y: a row per observation */
static double *xt, *yt;              /* the same, a column per observation */
static double **z, **g, **zt, **gt;  /* z and dL/dh of one observation, and of all in columns */
static double *h_last;

static double activate(int f, double h) {
  if (f == RELU) return h > 0 ? h : 0;
  if (f == SIGMOID) return 1 / (1 + exp(-h));
  return h;
}
static double slope(int f, double z) { return f == RELU ? (z > 0) : f == SIGMOID ? z * (1 - z) : 1; }
static double loss_of(double y, double yhat, double h) {
  if (loss_kind == LOG) return (h > 0 ? h : 0) - y * h + log1p(exp(-fabs(h)));
  return (y - yhat) * (y - yhat);
}
static double local_of(int f, double y, double yhat) { return loss_kind == LOG ? yhat - y : -2 * (y - yhat) * slope(f, yhat); }

/* An observation after the other. */
static double by_rows(void) {
  double total = 0;
  memset(grad, 0, P * sizeof(double));
  for (int n = 0; n < N; n++) {
    z[0] = x + (size_t)n * D[0];
    for (int l = 1; l <= L; l++) {
      const int own = D[l], below = D[l - 1];
      const double *restrict W = theta + offset[l], *restrict c = W + own * below, *restrict in = z[l - 1];
      for (int i = 0; i < own; i++) {
        double h = 0;
        for (int j = 0; j < below; j++) h += W[i * below + j] * in[j];
        h += c[i];
        z[l][i] = activate(kind[l], h);
        if (l == L) {
          const double target = y[n * own + i];
          total += loss_of(target, z[l][i], h);
          g[l][i] = local_of(kind[l], target, z[l][i]);
        }
      }
    }
    for (int l = L; l >= 1; l--) {
      const int own = D[l], below = D[l - 1];
      const double *restrict W = theta + offset[l], *restrict in = z[l - 1], *restrict up = g[l];
      double *restrict dW = grad + offset[l], *restrict dc = dW + own * below, *restrict down = g[l - 1];
      for (int i = 0; i < own; i++) {
        for (int j = 0; j < below; j++) dW[i * below + j] += up[i] * in[j];
        dc[i] += up[i];
      }
      if (l == 1) continue;
      for (int j = 0; j < below; j++) down[j] = 0;
      for (int i = 0; i < own; i++)
        for (int j = 0; j < below; j++) down[j] += up[i] * W[i * below + j];
      for (int j = 0; j < below; j++) down[j] *= slope(kind[l - 1], in[j]);
    }
  }
  return total;
}

/* All observations at once, a column each, the innermost loop over them. */
static double by_columns(void) {
  double total = 0;
  for (int l = 1; l <= L; l++) {
    const int own = D[l], below = D[l - 1];
    const double *restrict W = theta + offset[l], *restrict c = W + own * below;
    for (int i = 0; i < own; i++) {
      double *restrict out = (l == L ? h_last : zt[l]) + (size_t)i * N;
      for (int n = 0; n < N; n++) out[n] = 0;
      for (int j = 0; j < below; j++) {
        const double w = W[i * below + j], *restrict in = zt[l - 1] + (size_t)j * N;
        for (int n = 0; n < N; n++) out[n] += w * in[n];
      }
      double *restrict act = zt[l] + (size_t)i * N;
      for (int n = 0; n < N; n++) out[n] += c[i];
      if (kind[l] == RELU) for (int n = 0; n < N; n++) act[n] = out[n] > 0 ? out[n] : 0;
      else if (kind[l] == SIGMOID) for (int n = 0; n < N; n++) act[n] = 1 / (1 + exp(-out[n]));
      else if (l == L) for (int n = 0; n < N; n++) act[n] = out[n];
    }
  }
  for (int i = 0; i < D[L]; i++)
    for (int n = 0; n < N; n++) {
      const int p = i * N + n;
      total += loss_of(yt[p], zt[L][p], h_last[p]);
      gt[L][p] = local_of(kind[L], yt[p], zt[L][p]);
    }
  for (int l = L; l >= 1; l--) {
    const int own = D[l], below = D[l - 1];
    const double *restrict W = theta + offset[l];
    double *restrict dW = grad + offset[l], *restrict dc = dW + own * below;
    for (int i = 0; i < own; i++) {
      const double *restrict up = gt[l] + (size_t)i * N;
      for (int j = 0; j < below; j++) {
        const double *restrict in = zt[l - 1] + (size_t)j * N;
        double sum = 0;
        for (int n = 0; n < N; n++) sum += up[n] * in[n];
        dW[i * below + j] = sum;
      }
      double sum = 0;
      for (int n = 0; n < N; n++) sum += up[n];
      dc[i] = sum;
    }
    if (l == 1) continue;
    for (int j = 0; j < below; j++) {
      double *restrict down = gt[l - 1] + (size_t)j * N;
      const double *restrict act = zt[l - 1] + (size_t)j * N;
      for (int n = 0; n < N; n++) down[n] = 0;
      for (int i = 0; i < own; i++) {
        const double w = W[i * below + j], *restrict up = gt[l] + (size_t)i * N;
        for (int n = 0; n < N; n++) down[n] += w * up[n];
      }
      if (kind[l - 1] == RELU) for (int n = 0; n < N; n++) down[n] = act[n] > 0 ? down[n] : 0;
      else if (kind[l - 1] == SIGMOID) for (int n = 0; n < N; n++) down[n] *= act[n] * (1 - act[n]);
    }
  }
  return total;
}

static double *room(size_t count) { return calloc(count + 1, sizeof(double)); }
static double *numbers(size_t count) {
  double *list = room(count);
  for (size_t k = 0; k < count; k++)
    if (scanf("%lf", list + k) != 1) exit(1);
  return list;
}
static int integer(void) {
  int value;
  if (scanf("%d", &value) != 1) exit(1);
  return value;
}

int main(void) {
  L = integer(), N = integer(), loss_kind = integer();
  D = calloc(L + 1, sizeof(int)), kind = calloc(L + 1, sizeof(int)), offset = calloc(L + 1, sizeof(int));
  z = calloc(L + 1, sizeof(double *)), g = calloc(L + 1, sizeof(double *)), zt = calloc(L + 1, sizeof(double *)), gt = calloc(L + 1, sizeof(double *));
  for (int l = 0; l <= L; l++) D[l] = integer();
  for (int l = 1; l <= L; l++) kind[l] = integer(), offset[l] = P, P += D[l] * D[l - 1] + D[l];
  theta = numbers(P), x = numbers((size_t)N * D[0]), y = numbers((size_t)N * D[L]);
  grad = room(P), xt = room((size_t)N * D[0]), yt = room((size_t)N * D[L]), h_last = room((size_t)N * D[L]);
  for (int n = 0; n < N; n++) {
    for (int j = 0; j < D[0]; j++) xt[j * N + n] = x[n * D[0] + j];
    for (int j = 0; j < D[L]; j++) yt[j * N + n] = y[n * D[L] + j];
  }
  for (int l = 1; l <= L; l++) z[l] = room(D[l]), g[l] = room(D[l]), zt[l] = room((size_t)D[l] * N), gt[l] = room((size_t)D[l] * N);
  zt[0] = xt;
  g[0] = room(D[0]), gt[0] = room(1);
  char order[16], what[16];
  while (scanf("%15s %15s", order, what) == 2) {
    double (*run)(void) = order[0] == 'r' ? by_rows : by_columns;
    if (what[0] == 'g') {
      printf("%.17g", run());
      for (int k = 0; k < P; k++) printf(" %.17g", grad[k]);
    } else {
      const int calls = integer();
      volatile double sink = 0;
      struct timespec a, b;
      clock_gettime(CLOCK_MONOTONIC, &a);
      for (int k = 0; k < calls; k++) {
        theta[0] += 0; /* read anew each time */
        sink += run();
      }
      clock_gettime(CLOCK_MONOTONIC, &b);
      printf("%.17g", ((b.tv_sec - a.tv_sec) * 1e9 + (b.tv_nsec - a.tv_nsec)) / calls);
    }
    printf("\n");
    fflush(stdout);
  }
  return 0;
}
