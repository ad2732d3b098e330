using GovReport.Domain;

namespace GovReport.Desk.Commands;

/// <summary>The command line after the name of the command: files, and options with their values.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    private Arguments(List<string> files) => Files = files;

    public IReadOnlyList<string> Files { get; }

    public Language Language => this[Option.Language] == "en" ? Language.En : Language.Zh;

    /// <summary>The value of an option; null where it is not given.</summary>
    public string? this[Option option] => _options.GetValueOrDefault(option.Name);

    public bool Has(Option option) => _options.ContainsKey(option.Name);

    /// <summary>The language for errors, also those of the command line itself.</summary>
    public static Language LanguageOf(IReadOnlyList<string> args) =>
        args.Zip(args.Skip(1)).Any(pair => pair == (Option.Language.Name, "en")) ? Language.En : Language.Zh;

    public static Arguments Read(Command command, IEnumerable<string> args)
    {
        List<string> files = [];
        Arguments read = new(files);
        Queue<string> left = new(args);
        while (left.TryDequeue(out string? arg))
        {
            if (!arg.StartsWith('-'))
            {
                files.Add(arg);
                continue;
            }

            Option option = command.Options.FirstOrDefault(one => one.Name == arg)
                ?? throw new RefusedException($"{command.Name}没有选项“{arg}”，用法见 --help", $"{command.Name} has no option “{arg}”, see --help");
            string? value = option.Value is null ? string.Empty : left.TryDequeue(out string? next) ? next : null;
            if (value is null)
            {
                throw new RefusedException($"{arg}后缺少{option.Value}", $"{arg} lacks its {option.Value}");
            }

            if (!read._options.TryAdd(arg, value))
            {
                throw new RefusedException($"{arg}出现了两次", $"{arg} is given twice");
            }
        }

        if (read[Option.Language] is { } language and not ("zh" or "en"))
        {
            throw new RefusedException($"没有语言“{language}”，可用zh或en", $"there is no language “{language}”, use zh or en");
        }

        return files.Count <= command.MostFiles ? read
            : throw new RefusedException($"{command.Name}最多读{command.MostFiles}个文件，多余的是“{files[command.MostFiles]}”", $"{command.Name} takes at most {command.MostFiles} files, “{files[command.MostFiles]}” is too many");
    }
}
