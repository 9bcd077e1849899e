#pragma once

#include <QByteArray>

/// A socket that listens and never answers.
class SilentSocket
{
public:
    explicit SilentSocket(const QByteArray &path);
    ~SilentSocket();
    SilentSocket(const SilentSocket &) = delete;
    SilentSocket &operator=(const SilentSocket &) = delete;

    [[nodiscard]] bool isListening() const { return m_isListening; }

private:
    int m_fd = -1;
    bool m_isListening = false;
};
