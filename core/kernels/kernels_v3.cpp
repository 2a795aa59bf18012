// SPDX-License-Identifier: GPL-3.0-or-later
#define Eigen EigenV3
#define AUTOREC_KERNELS_NAMESPACE v3
#define AUTOREC_KERNELS_TITLE "AVX2 and FMA"
#include "core/kernels/kernels_impl.h"
