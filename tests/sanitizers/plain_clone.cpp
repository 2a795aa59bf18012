// SPDX-License-Identifier: GPL-3.0-or-later
// Qt starts programs by a clone that shares the parent's memory, as vfork does. ThreadSanitizer of clang 14
// takes it for a copy, and aborts. So the tests call the system's own.

#include <cstdarg>
#include <sched.h>
#include <sys/types.h>

extern "C" int __clone(int (*work)(void*), void* stack, int flags, void* argument, ...);

extern "C" int clone(int (*work)(void*), void* stack, int flags, void* argument, ...)
{
    va_list more;
    va_start(more, argument);
    auto* parent = va_arg(more, pid_t*);
    void* storage = va_arg(more, void*);
    auto* child = va_arg(more, pid_t*);
    va_end(more);
    return __clone(work, stack, flags, argument, parent, storage, child);
}
