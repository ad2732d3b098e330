using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace GovReport.Domain.Tests.Repository;

/// <summary>The public surface of an assembly as text: types by name, their members below them, written much as in C#.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, string> Operators = new()
    {
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
        ["op_Modulus"] = "%",
        ["op_UnaryPlus"] = "+",
        ["op_UnaryNegation"] = "-",
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThan"] = ">",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_BitwiseAnd"] = "&",
        ["op_BitwiseOr"] = "|",
        ["op_ExclusiveOr"] = "^",
        ["op_LogicalNot"] = "!",
        ["op_OnesComplement"] = "~",
    };

    public static string Render(IEnumerable<Type> types)
    {
        StringBuilder text = new();
        foreach (Type type in types.Where(IsShown).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(Header(type)).Append('\n');
            foreach (string member in Members(type))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The lines that only one of two such texts has, each under its type; empty where they say the same.</summary>
    public static string Difference(string written, string actual)
    {
        List<(string Type, string Line)> before = Lines(written), after = Lines(actual);
        var changes = before.Except(after).Select(line => (line.Type, Text: "- " + line.Line))
            .Concat(after.Except(before).Select(line => (line.Type, Text: "+ " + line.Line)));
        return string.Join('\n', changes.GroupBy(change => change.Type).OrderBy(type => type.Key, StringComparer.Ordinal)
            .SelectMany(type => type.Select(change => change.Text).Prepend("  " + type.Key)));

        static List<(string, string)> Lines(string text)
        {
            List<(string, string)> lines = [];
            string type = "";
            foreach (string line in text.ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0))
            {
                type = line[0] == ' ' ? type : line;
                lines.Add((type, line));
            }

            return lines;
        }
    }

    private static bool IsShown(Type type) =>
        !type.Name.Contains('<', StringComparison.Ordinal)
        && (type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsShown(type.DeclaringType!)));

    private static string Header(Type type)
    {
        bool isRecord = type.GetMethod("<Clone>$", Declared) is not null
            || (type.IsValueType && type.GetMethod("PrintMembers", Declared)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true);
        bool isReadOnly = type.IsDefined(typeof(IsReadOnlyAttribute)), isRef = type.IsByRefLike;
        string kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => (isReadOnly ? "readonly " : "") + (isRef ? "ref " : "") + (isRecord ? "record struct" : "struct"),
            _ when type.IsSubclassOf(typeof(Delegate)) => "delegate",
            _ => (type.IsAbstract, type.IsSealed) switch { (true, true) => "static ", (true, _) => "abstract ", (_, true) => "sealed ", _ => "" }
                + (isRecord ? "record" : "class"),
        };

        IEnumerable<string> bases = type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Where(face => face.IsVisible).Select(face => Name(face)).Order(StringComparer.Ordinal);
        if (type.IsEnum || type.IsSubclassOf(typeof(Delegate)))
        {
            bases = type.IsEnum ? [Name(type.GetEnumUnderlyingType())] : [];
        }
        else if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
        {
            bases = bases.Prepend(Name(parent));
        }

        string list = string.Join(", ", bases);
        return $"public {kind} {type.Namespace}.{Name(type)}{(list.Length == 0 ? "" : " : " + list)}{Constraints(type.GetGenericArguments())}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsSubclassOf(typeof(Delegate)))
        {
            return [Signature(type.GetMethod("Invoke")!)];
        }

        return type.GetMembers(Declared).Where(member => member is not Type).Select(member => (Rank: Rank(member), Text: Text(member)))
            .Where(member => member.Text is not null)
            .OrderBy(member => member.Rank).ThenBy(member => member.Text, StringComparer.Ordinal)
            .Select(member => member.Text!);

        static int Rank(MemberInfo member) => member switch
        {
            FieldInfo => 0,
            ConstructorInfo => 1,
            PropertyInfo => 2,
            EventInfo => 3,
            MethodInfo { IsSpecialName: false } => 4,
            _ => 5,
        };
    }

    private static string? Text(MemberInfo member) => member switch
    {
        FieldInfo { IsSpecialName: false } field when IsShown(field.Attributes) => Field(field),
        ConstructorInfo { IsStatic: false } constructor when IsShown(constructor) =>
            $"{Access(constructor)}{Bare(constructor.DeclaringType!)}({Parameters(constructor)})",
        PropertyInfo property => Property(property),
        EventInfo { AddMethod: { } add } happening when IsShown(add) =>
            $"{Access(add)}{Modifiers(add)}event {Name(happening.EventHandlerType!)} {happening.Name}",
        MethodInfo method when IsShown(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
            && !method.IsDefined(typeof(CompilerGeneratedAttribute)) => Signature(method),
        _ => null,
    };

    private static string Field(FieldInfo field)
    {
        if (field.DeclaringType!.IsEnum)
        {
            return $"{field.Name} = {Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}";
        }

        string modifiers = field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        string value = field.IsLiteral ? " = " + Literal(field.GetRawConstantValue()) : "";
        return $"{(field.IsPublic ? "" : "protected ")}{modifiers}{Name(field.FieldType, new NullabilityInfoContext().Create(field))} {field.Name}{value}";
    }

    private static string? Property(PropertyInfo property)
    {
        MethodInfo? get = property.GetMethod is { } g && IsShown(g) ? g : null, set = property.SetMethod is { } s && IsShown(s) ? s : null;
        if ((get ?? set) is not { } shown || shown.IsDefined(typeof(CompilerGeneratedAttribute)) && property.Name == "EqualityContract")
        {
            return null;
        }

        bool isInit = set?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        int indices = property.GetIndexParameters().Length;
        string name = indices == 0 ? property.Name : $"this[{Parameters(shown.GetParameters()[..indices])}]";
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        string accessors = (get is null ? "" : "get; ")
            + (set is null ? "" : (set.IsPublic || !shown.IsPublic ? "" : "protected ") + (isInit ? "init; " : "set; "));
        return $"{Access(shown)}{Modifiers(shown)}{required}{Name(property.PropertyType, new NullabilityInfoContext().Create(property))} {name} {{ {accessors}}}";
    }

    private static string Signature(MethodInfo method)
    {
        string returns = Name(method.ReturnType, new NullabilityInfoContext().Create(method.ReturnParameter));
        string name = method.Name switch
        {
            "op_Implicit" => "implicit operator",
            "op_Explicit" => "explicit operator",
            _ when Operators.TryGetValue(method.Name.Replace("op_Checked", "op_", StringComparison.Ordinal), out string? sign) =>
                (method.Name.StartsWith("op_Checked", StringComparison.Ordinal) ? "operator checked " : "operator ") + sign,
            _ => method.Name,
        };
        string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";
        string extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        string head = name.EndsWith(" operator", StringComparison.Ordinal) ? $"{name} {returns}" : $"{returns} {name}";
        return $"{Access(method)}{Modifiers(method)}{head}{generic}({extension}{Parameters(method)}){Constraints(method.IsGenericMethod ? method.GetGenericArguments() : [])}";
    }

    private static string Parameters(MethodBase method) => Parameters(method.GetParameters());

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        bool isParams = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute));
        string passing = parameter switch
        {
            { ParameterType.IsByRef: true, IsOut: true } => "out ",
            { ParameterType.IsByRef: true, IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ => isParams ? "params " : "",
        };
        string value = parameter.HasDefaultValue ? " = " + Literal(parameter.RawDefaultValue, parameter.ParameterType) : "";
        return $"{passing}{Name(parameter.ParameterType, new NullabilityInfoContext().Create(parameter))} {parameter.Name}{value}";
    }

    private static string Literal(object? value, Type? type = null) => value switch
    {
        null => type is { IsValueType: true } && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        char letter => $"'{letter}'",
        bool truth => truth ? "true" : "false",
        _ when type is { IsEnum: true } => $"{type.Name}.{Enum.ToObject(type, value)}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Constraints(Type[] arguments) => string.Concat(arguments.Where(argument => argument.IsGenericParameter).Select(argument =>
    {
        GenericParameterAttributes attributes = argument.GenericParameterAttributes;
        bool isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        List<string> parts = [.. argument.GetGenericParameterConstraints().Where(face => face != typeof(ValueType)).Select(face => Name(face)).Order(StringComparer.Ordinal)];
        if (isStruct || attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            parts.Insert(0, isStruct ? "struct" : "class");
        }

        if (!isStruct && attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
        {
            parts.Add("new()");
        }

        return parts.Count == 0 ? "" : $" where {argument.Name} : {string.Join(", ", parts)}";
    }));

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method) => method switch
    {
        { IsStatic: true, IsAbstract: true } => "static abstract ",
        { IsStatic: true, IsVirtual: true } => "static virtual ",
        { IsStatic: true } => "static ",
        { DeclaringType.IsInterface: true } => "",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false } when method.GetBaseDefinition() == method => "virtual ",
        { IsVirtual: true } when method.GetBaseDefinition() != method => method.IsFinal ? "sealed override " : "override ",
        _ => "",
    };

    private static bool IsShown(MethodBase method) => method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed);

    private static bool IsShown(FieldAttributes field) => (field & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static string Bare(Type type) => type.Name.Split('`')[0];

    private static string Name(Type type, NullabilityInfo? nullability = null)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!, nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Name(inner, nullability?.GenericTypeArguments.FirstOrDefault()) + "?";
        }

        string mark = !type.IsValueType && nullability is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable } ? "?" : "";
        if (type.IsArray)
        {
            return $"{Name(type.GetElementType()!, nullability?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]{mark}";
        }

        Type[] arguments = type.GetGenericArguments();
        string[] names = [.. arguments.Select((argument, i) => Name(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i)))];
        if (type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true)
        {
            return $"({string.Join(", ", names)})";
        }

        string outer = type is { IsNested: true, IsGenericParameter: false } ? Bare(type.DeclaringType!) + "." : "";
        return outer + (Keyword(type) ?? Bare(type)) + (names.Length == 0 ? "" : $"<{string.Join(", ", names)}>") + mark;
    }

    private static string? Keyword(Type type) => type.IsEnum || type.IsGenericParameter ? null : Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean => "bool",
        TypeCode.Char => "char",
        TypeCode.String => "string",
        TypeCode.Decimal => "decimal",
        TypeCode.Byte => "byte",
        TypeCode.SByte => "sbyte",
        TypeCode.Int16 => "short",
        TypeCode.UInt16 => "ushort",
        TypeCode.Int32 => "int",
        TypeCode.UInt32 => "uint",
        TypeCode.Int64 => "long",
        TypeCode.UInt64 => "ulong",
        TypeCode.Single => "float",
        TypeCode.Double => "double",
        _ => type == typeof(object) ? "object" : type == typeof(void) ? "void" : null,
    };
}
