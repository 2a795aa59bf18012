// SPDX-License-Identifier: GPL-3.0-or-later
#define Eigen EigenBaseline
#define AUTOREC_KERNELS_NAMESPACE baseline
#define AUTOREC_KERNELS_TITLE "baseline"
#include "core/kernels/kernels_impl.h"
