// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual_page.h"

#include "app/cli/described_options.h"
#include "core/base/build_info.h"

#include <sstream>

namespace autorec {

namespace {

/// Keeps man from taking a hyphen for a dash, a backslash for a command, or a dot for the beginning of one.
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

std::string bold(const std::string& text)
{
    return inFont("B", text);
}

std::string italic(const std::string& text)
{
    return inFont("I", text);
}

/// ".TP" and what follows: "\fB--seed\fR \fINUMBER\fR".
std::string entry(const DescribedOption& option)
{
    std::string names;
    for (const std::string& name : option.names)
        names += (names.empty() ? "" : ", ") + bold(name);
    if (option.names.empty())
        names = italic(option.positional);
    else if (!option.value.empty())
        names += " " + italic(option.value);
    std::string text = option.description;
    if (!option.defaultValue.empty())
        text += " (default " + option.defaultValue + ")";
    return ".TP\n" + names + "\n" + escaped(text) + ".\n";
}

std::string synopsis(const CLI::App& command)
{
    std::ostringstream line;
    line << ".B autorec " << escaped(command.get_name()) << "\n[\\fIOPTION\\fR]...";
    for (const DescribedOption& option : describedOptions(command)) {
        if (!option.positional.empty())
            line << (option.isRequired ? " " : " [") << italic(option.positional)
                 << (option.isRequired ? "" : "]");
    }
    line << '\n';
    return line.str();
}

std::string section(const CLI::App& command)
{
    std::string text = ".SS " + escaped(command.get_name()) + "\n" + synopsis(command) + ".PP\n" +
                       escaped(command.get_description()) + ".\n";
    for (const DescribedOption& option : describedOptions(command))
        text += entry(option);
    return text;
}

} // namespace

std::string manualPage(const CLI::App& app)
{
    std::string page = ".TH AUTOREC 1 \"\" \"AutoRec Explorer " + buildInfo().version +
                       "\" \"User Commands\"\n"
                       ".SH NAME\nautorec \\- train, measure and use movie recommenders\n"
                       ".SH SYNOPSIS\n.B autorec\n\\fICOMMAND\\fR [\\fIARGUMENT\\fR]...\n"
                       ".SH DESCRIPTION\n";
    page += escaped(app.get_description()) + "\n.SH COMMANDS\n";
    for (const CLI::App* command : describedCommands(app))
        page += section(*command);
    page += ".SH \"EXIT STATUS\"\n0 for success, 1 for an error (told in one line on standard error), 2 for "
            "wrong "
            "usage, 130 when interrupted.\n"
            ".SH \"SEE ALSO\"\n.BR autorec\\-explorer (1)\n";
    return page;
}

std::string bashCompletion(const CLI::App& app)
{
    std::string names;
    std::string cases;
    std::string choices;
    for (const CLI::App* command : describedCommands(app)) {
        const std::string& name = command->get_name();
        names += (names.empty() ? "" : " ") + name;
        std::string options;
        for (const DescribedOption& option : describedOptions(*command)) {
            for (const std::string& written : option.names)
                options += (options.empty() ? "" : " ") + written;
            if (!option.choices.empty() && !option.names.empty())
                choices += "        " + name + "\\ " + option.names.back() + ") choices=\"" + option.choices +
                           "\" ;;\n";
        }
        cases += "        " + name + ") options=\"" + options + "\" ;;\n";
    }
    return "# bash completion for autorec, made by `autorec completion`\n"
           "_autorec()\n{\n"
           "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options= choices=\n"
           "    COMPREPLY=()\n"
           "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
           "        COMPREPLY=($(compgen -W \"" +
           names +
           " --help --version\" -- \"$word\"))\n        return\n    fi\n"
           "    case \"${COMP_WORDS[1]}\" in\n" +
           cases +
           "    esac\n"
           "    case \"${COMP_WORDS[1]} $before\" in\n" +
           choices +
           "    esac\n"
           "    if [ -n \"$choices\" ]; then\n"
           "        COMPREPLY=($(compgen -W \"$choices\" -- \"$word\"))\n"
           "    elif [[ $word == -* ]]; then\n"
           "        COMPREPLY=($(compgen -W \"$options\" -- \"$word\"))\n"
           "    else\n"
           "        COMPREPLY=($(compgen -f -- \"$word\"))\n"
           "    fi\n"
           "}\n"
           "complete -o filenames -F _autorec autorec\n";
}

} // namespace autorec
