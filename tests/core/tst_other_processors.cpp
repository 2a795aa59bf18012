// SPDX-License-Identifier: GPL-3.0-or-later
// Training gives the same bits on another processor of the same kind. The test starts itself once more for
// each processor, and lies to what asks for its properties.

#include "core/base/hash.h"
#include "core/presets/presets.h"
#include "tests/core/support/model_state.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <QCoreApplication>
#include <QProcess>

#include <asm/prctl.h>
#include <cpuid.h>
#include <csignal>
#include <cstdio>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

using namespace autorec;

namespace {

constexpr int CannotLie = 77;

bool trapCpuid(bool trapped)
{
    return syscall(SYS_arch_prctl, ARCH_SET_CPUID, trapped ? 0UL : 1UL) == 0;
}

/// Answers the instruction that asks for the processor's properties: caches have a quarter of their size.
void answerCpuid(int, siginfo_t*, void* context)
{
    auto& registers = static_cast<ucontext_t*>(context)->uc_mcontext.gregs;
    const auto* instruction = reinterpret_cast<const unsigned char*>(registers[REG_RIP]);
    if (instruction[0] != 0x0F || instruction[1] != 0xA2) {
        std::signal(SIGSEGV, SIG_DFL);
        return;
    }
    constexpr unsigned Caches = 4;
    const auto leaf = static_cast<unsigned>(registers[REG_RAX]);
    unsigned a = 0, b = 0, c = 0, d = 0;
    trapCpuid(false);
    __cpuid_count(leaf, static_cast<unsigned>(registers[REG_RCX]), a, b, c, d);
    trapCpuid(true);
    if (leaf == Caches)
        c = (c + 1) / 4 - 1; // sets
    registers[REG_RAX] = a;
    registers[REG_RBX] = b;
    registers[REG_RCX] = c;
    registers[REG_RDX] = d;
    registers[REG_RIP] += 2;
}

bool makeCachesSmall()
{
    struct sigaction action = {};
    action.sa_sigaction = answerCpuid;
    action.sa_flags = SA_SIGINFO | SA_NODEFER;
    return sigaction(SIGSEGV, &action, nullptr) == 0 && trapCpuid(true);
}

std::uint64_t bitsOf(const TrainedModel& model)
{
    Hash hash;
    const ModelState state = model.recommender->state();
    hash.add(state.fields.dump());
    for (const auto& [name, tensor] : state.tensors)
        hash.add(tensor.data(), tensor.size() * sizeof(float));
    return hash.value();
}

/// Prints the bits of a model of each preset. There are more movies and users than sums are long between
/// cuts.
int printModels()
{
    const Dataset dataset = test::smallDataset({.users = 350, .movies = 400, .density = 0.1});
    for (const Preset& preset : presets()) {
        const TrainedModel model = train(dataset, test::smallSpec(preset.name), {});
        std::printf("%s %016llx\n", preset.name.c_str(), static_cast<unsigned long long>(bitsOf(model)));
    }
    return 0;
}

} // namespace

class TestOtherProcessors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifdef AUTOREC_SANITIZE
        QSKIP("Sanitizers would take long and find nothing that other tests do not show them.");
#endif
        m_own = printed(QStringLiteral("own"), {});
        QCOMPARE(m_own.status, 0);
    }

    void bitsAreTheSame_data()
    {
        QTest::addColumn<QString>("processor");
        QTest::addColumn<QString>("withoutInstructions"); // that glibc would choose its arithmetic by
        QTest::newRow("small caches") << QStringLiteral("small") << QString();
        QTest::newRow("without AVX-512")
            << QStringLiteral("own") << QStringLiteral("-AVX512F,-AVX512VL,-AVX512BW,-AVX512DQ,-AVX512CD");
    }
    void bitsAreTheSame()
    {
        QFETCH(QString, processor);
        QFETCH(QString, withoutInstructions);
        const Printed other = printed(processor, withoutInstructions);
        if (other.status == CannotLie)
            QSKIP("This system cannot hide a processor's caches.");
        QCOMPARE(other.status, 0);
        QCOMPARE(other.text, m_own.text);
    }

private:
    struct Printed
    {
        int status = -1;
        QString text;
    };

    static Printed printed(const QString& processor, const QString& withoutInstructions)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!withoutInstructions.isEmpty())
            environment.insert(QStringLiteral("GLIBC_TUNABLES"),
                               QStringLiteral("glibc.cpu.hwcaps=") + withoutInstructions);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("models"), processor});
        process.waitForFinished(-1);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput())};
    }

    Printed m_own;
};

int main(int argc, char** argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "models") {
        if (std::string_view(argv[2]) == "small" && !makeCachesSmall())
            return CannotLie;
        return printModels();
    }
    QCoreApplication app(argc, argv);
    TestOtherProcessors test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_other_processors.moc"
