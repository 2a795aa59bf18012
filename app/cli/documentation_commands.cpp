// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/build_info.h"

#include <iostream>

namespace autorec {

namespace {

/// Escapes what man would read as a dash, a command or the beginning of one.
std::string escaped(const std::string& text)
{
    std::string result;
    for (const char letter : text) {
        if (letter == '\\')
            result += "\\e";
        else if (letter == '-')
            result += "\\-";
        else
            result += letter;
    }
    const bool isCommand = result.starts_with('.') || result.starts_with('\'');
    return isCommand ? result.insert(0, "\\&") : result;
}

std::string inFont(const char* font, const std::string& text)
{
    return std::string("\\f").append(font).append(escaped(text)).append("\\fR");
}

std::string italic(const std::string& text)
{
    return inFont("I", text);
}

/// A tagged paragraph of the page: "\fB--seed\fR \fINUMBER\fR".
std::string entry(const DescribedOption& option)
{
    std::string names;
    for (const std::string& name : option.names)
        names += (names.empty() ? "" : ", ") + inFont("B", name);
    if (option.names.empty())
        names = italic(option.positional);
    else if (!option.value.empty())
        names += " " + italic(option.value);
    std::string text = option.description;
    if (!option.defaultValue.empty())
        text += " (default " + option.defaultValue + ")";
    return ".TP\n" + names + "\n" + escaped(text) + ".\n";
}

std::string synopsis(const Command& command)
{
    std::string line = ".B autorec " + escaped(command.name()) + "\n[\\fIOPTION\\fR]...";
    for (const DescribedOption& option : command.options()) {
        const std::string name = italic(option.positional);
        if (!option.positional.empty())
            line += option.isRequired ? " " + name : " [" + name + "]";
    }
    return line + "\n";
}

std::string section(const Command& command)
{
    std::string text = ".SS " + escaped(command.name()) + "\n" + synopsis(command) + ".PP\n" +
                       escaped(command.description()) + ".\n";
    for (const DescribedOption& option : command.options())
        text += entry(option);
    return text;
}

/// The manual page autorec(1) in the language of man(7).
std::string manualPage(const Command& program)
{
    std::string page = ".TH AUTOREC 1 \"\" \"AutoRec Explorer " + buildInfo().version +
                       "\" \"User Commands\"\n"
                       ".SH NAME\nautorec \\- train, measure and use movie recommenders\n"
                       ".SH SYNOPSIS\n.B autorec\n\\fICOMMAND\\fR [\\fIARGUMENT\\fR]...\n"
                       ".SH DESCRIPTION\n";
    page += escaped(program.description()) + "\n.SH COMMANDS\n";
    for (const Command& command : program.subcommands())
        page += section(command);
    page +=
        ".SH \"EXIT STATUS\"\n0 for success, 1 for an error (reported in one line on standard error), 2 for "
        "wrong usage, 130 when interrupted.\n"
        ".SH \"SEE ALSO\"\n.BR autorec\\-explorer (1)\n";
    return page;
}

/// The bash completion of commands, options, their choices and file names.
std::string bashCompletion(const Command& program)
{
    std::string names;
    std::string cases;
    std::string choices;
    for (const Command& command : program.subcommands()) {
        const std::string name = command.name();
        names += (names.empty() ? "" : " ") + name;
        std::string options;
        for (const DescribedOption& option : command.options()) {
            for (const std::string& written : option.names)
                options += (options.empty() ? "" : " ") + written;
            if (!option.choices.empty() && !option.names.empty())
                choices += "        " + name + "\\ " + option.names.back() + ") choices=\"" + option.choices +
                           "\" ;;\n";
        }
        cases += "        " + name + ") options=\"" + options + "\" ;;\n";
    }
    return R"(# bash completion for autorec, made by `autorec completion`
_autorec()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options= choices=
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W ")" +
           names + R"( --help --version" -- "$word"))
        return
    fi
    case "${COMP_WORDS[1]}" in
)" + cases +
           R"(    esac
    case "${COMP_WORDS[1]} $before" in
)" + choices +
           R"(    esac
    if [ -n "$choices" ]; then
        COMPREPLY=($(compgen -W "$choices" -- "$word"))
    elif [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$word"))
    else
        COMPREPLY=($(compgen -f -- "$word"))
    fi
}
complete -o filenames -F _autorec autorec
)";
}

} // namespace

void addDocumentationCommands(const Command& program)
{
    const auto add = [&program](const char* name, const char* description, auto make) {
        const Command command = program.subcommand(name, description);
        command.hide(); // it is for packagers
        command.onRun([program, make](const std::stop_token&) { std::cout << make(program); });
    };
    add("manual", "Print the manual page", manualPage);
    add("completion", "Print the completion for bash", bashCompletion);
}

} // namespace autorec
